/// The JSON Schema of the `json` format, for those who read it.
public enum ReportSchema {
    /// Draft 2020-12.
    public static let text = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Overseen report",
          "description": "What overseen check found, as written by --format json.",
          "type": "object",
          "additionalProperties": false,
          "required": ["format", "tool", "as-of", "fail-on", "verdict", "read", "counts", "findings", "waived"],
          "properties": {
            "format": {"const": 1, "description": "Counted up when a key changes its meaning or goes."},
            "tool": {
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "version"],
              "properties": {"name": {"const": "overseen"}, "version": {"type": "string", "minLength": 1}}
            },
            "as-of": {"type": "string", "format": "date", "description": "The day that the rules reckoned with."},
            "fail-on": {"enum": ["error", "warning", "never"]},
            "verdict": {
              "enum": ["passed", "failed", "nothing-read"],
              "description": "failed: a finding stands at or above fail-on. nothing-read: neither a patient nor a pathway was read."
            },
            "read": {
              "type": "object",
              "additionalProperties": false,
              "required": ["patients", "pathways", "files"],
              "properties": {
                "patients": {"$ref": "#/$defs/count"},
                "pathways": {"$ref": "#/$defs/count"},
                "files": {"$ref": "#/$defs/count"}
              }
            },
            "counts": {
              "type": "object",
              "additionalProperties": false,
              "required": ["errors", "warnings", "notes", "waived", "baselined"],
              "properties": {
                "errors": {"$ref": "#/$defs/count"},
                "warnings": {"$ref": "#/$defs/count"},
                "notes": {"$ref": "#/$defs/count"},
                "waived": {"$ref": "#/$defs/count"},
                "baselined": {"$ref": "#/$defs/count", "description": "Left out because the baseline holds them."}
              }
            },
            "findings": {
              "type": "array",
              "description": "By file, line, column, rule and message.",
              "items": {"$ref": "#/$defs/finding", "unevaluatedProperties": false}
            },
            "waived": {
              "type": "array",
              "description": "Accepted in waivers.yml; not among the findings.",
              "items": {
                "$ref": "#/$defs/finding",
                "required": ["reason"],
                "properties": {"reason": {"type": "string"}},
                "unevaluatedProperties": false
              }
            }
          },
          "$defs": {
            "count": {"type": "integer", "minimum": 0},
            "text-or-null": {"type": ["string", "null"], "minLength": 1},
            "place": {"type": ["integer", "null"], "minimum": 1},
            "finding": {
              "type": "object",
              "required": [
                "rule", "name", "severity", "message", "help", "file", "line", "column", "patient", "pathway", "step", "fingerprint",
                "url"
              ],
              "properties": {
                "rule": {"type": "string", "pattern": "^OVS[0-9]{3}$"},
                "name": {"$ref": "#/$defs/text-or-null"},
                "severity": {"enum": ["error", "warning", "note"]},
                "message": {"type": "string", "minLength": 1},
                "help": {"$ref": "#/$defs/text-or-null"},
                "file": {"type": "string", "minLength": 1, "description": "From the folder that overseen was started in."},
                "line": {"$ref": "#/$defs/place", "description": "From 1; null when the finding is about the whole file."},
                "column": {"$ref": "#/$defs/place", "description": "From 1, in Unicode scalars."},
                "patient": {"$ref": "#/$defs/text-or-null", "description": "The id; with --redact, the token."},
                "pathway": {"$ref": "#/$defs/text-or-null"},
                "step": {"$ref": "#/$defs/text-or-null"},
                "fingerprint": {
                  "type": "string",
                  "pattern": "^[0-9a-f]{16}$",
                  "description": "The same for the same finding in every run, wherever its line has moved; unique in a report."
                },
                "url": {"$ref": "#/$defs/text-or-null", "description": "A page about the rule."}
              }
            }
          }
        }

        """#
}
