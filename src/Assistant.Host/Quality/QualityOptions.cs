namespace Assistant.Host.Quality;

/// <summary>What /quality cannot know by itself; section <c>Quality</c>.</summary>
internal sealed class QualityOptions
{
    /// <summary>Who answers for the rules, as people should read it: "Sanctions desk, desk@example.org". Empty: the page says that nobody is named.</summary>
    public string? RulesOwner { get; set; }
}
