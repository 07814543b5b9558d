"""CSV files of any dialect and encoding that people meet, read row by row."""
