"""Real descriptions at run time: their operations are generated, built and called, and what comes of it is judged."""

from runtime import environment


def run(options):
    if not environment.enter():
        print(f"runtime skipped: Python cannot install {environment.REQUIREMENTS.name} into an environment of its own")
        return 0
    from runtime import command  # needs the environment

    return command.run(options)
