"""Make a case for a country that builds at once: regions with codes, names, polygons, card; nothing is overwritten.

What is missing, doubled or misnamed in the boundary file is listed and left for a person. Formats: docs/case.md.
`make.make_case` does it; this file imports nothing, so that the door can ask what is wanted without any weight.
"""
