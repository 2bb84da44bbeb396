// The pipeline from a report to its claims, one line a stage.
