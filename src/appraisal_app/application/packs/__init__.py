"""Several documents at once for one reader: chosen, made, put into a folder of their own."""
