namespace Assistant.Scoring.Cases;

/// <summary>All features of one case, as read.</summary>
/// <param name="Patron">The patron, or null.</param>
/// <param name="Readings">One reading per place of the feature vector.</param>
internal sealed record CaseFeatures(string? Patron, FeatureReading[] Readings);
