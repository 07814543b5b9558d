"""Small widgets that know nothing of appraisals."""
