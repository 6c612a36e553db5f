namespace Assistant.Storage.Tests.Support;

/// <summary>Figures are measured with no other test beside.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "measured alone";
}
