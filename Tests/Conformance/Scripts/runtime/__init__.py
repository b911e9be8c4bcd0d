"""Real descriptions at run time: their operations are generated, built, called, and judged by independent validators."""
