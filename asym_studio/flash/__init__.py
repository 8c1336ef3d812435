"""What lies on the flash: units, chips, tables, codecs, rules, edits, presets. Pure: values in, values out."""
