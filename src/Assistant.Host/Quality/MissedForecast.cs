namespace Assistant.Host.Quality;

/// <summary>A forecast whose first response was not chosen.</summary>
/// <param name="State">The state.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Frozen">The day it was frozen.</param>
/// <param name="Said">The first three, as they were frozen.</param>
/// <param name="Took">What the state chose; none where it chose nothing of the kind.</param>
/// <param name="Reference">Where that can be read.</param>
internal sealed record MissedForecast(string State, string Question, DateOnly Frozen, IReadOnlyList<string> Said, IReadOnlyList<string> Took, string Reference);
