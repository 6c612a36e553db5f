namespace Assistant.Storage.Migrations;

/// <summary>The database was written by a newer version of the program, which this one would harm.</summary>
/// <param name="feature">Whose tables.</param>
/// <param name="number">The step this program does not know.</param>
public sealed class NewerSchemaException(string feature, long number) : Exception(
    $"The database was written by a newer version of this program (step {number} of {feature}, which this one does not know). Start that version, or give Storage another database.");
