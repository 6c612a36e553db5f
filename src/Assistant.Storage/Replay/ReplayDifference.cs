namespace Assistant.Storage.Replay;

/// <summary>A place where an answer made anew says something else.</summary>
/// <param name="Path">Where in the JSON, such as <c>responses[0].score</c>.</param>
/// <param name="Recorded">What was delivered; null where nothing stood there.</param>
/// <param name="Now">What is made now; null where nothing stands there.</param>
public sealed record ReplayDifference(string Path, string? Recorded, string? Now);
