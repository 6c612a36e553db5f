namespace Assistant.Storage.Outages;

/// <summary>When a state was known: what is known holds until either number changes.</summary>
/// <param name="ChangesByOthers">See <see cref="Databases.IDatabase.ChangesByOthers"/>.</param>
/// <param name="Erasures">How often something was erased here.</param>
internal readonly record struct StateMoment(long? ChangesByOthers, long Erasures);
