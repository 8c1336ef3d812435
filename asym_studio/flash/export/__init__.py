"""A layout in other forms: JSON, a C header, a picture, a map made of characters. Pure: values in, text out."""
