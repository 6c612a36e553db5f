namespace Assistant.Storage.Migrations;

/// <summary>A step that stands in the database.</summary>
internal sealed record SchemaStep(string Feature, long Number);
