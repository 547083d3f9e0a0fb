"""What all views share: view, option traits, page information, render thread, toolbar."""
