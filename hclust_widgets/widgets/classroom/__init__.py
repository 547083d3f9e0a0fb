"""`MergeStepper`, `LinkageLab` and `QuizWidget`."""
