namespace Assistant.Host.Quality;

/// <summary>A forecast whose outcome is not known yet. Its question stays in the ledger: it may tell what somebody is about to do.</summary>
/// <param name="State">The state.</param>
/// <param name="Frozen">The day it was frozen.</param>
/// <param name="Until">The day by which the response was expected.</param>
/// <param name="First">The response put first.</param>
internal sealed record OpenForecast(string State, DateOnly Frozen, DateOnly Until, string First);
