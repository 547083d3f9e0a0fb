"""Help for tests in a real browser: servers, notebooks, controls, pictures. See ../README.md."""
