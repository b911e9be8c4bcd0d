import sys
from runtime import command
sys.stdout.reconfigure(line_buffering=True)
sys.exit(command.run(sys.argv[1:]))
