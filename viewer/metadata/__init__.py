"""What is known of an article, each value with its proof."""
