from features_fixtures import cars, cars_tree, expected  # noqa: F401
