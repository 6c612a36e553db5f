namespace Assistant.RuleBase.Comparing;

/// <summary>One entry that was added, changed, retired or removed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Part">The part of the version it asks to be raised.</param>
/// <param name="Words">What it is, or was, in one line for someone who does not code; empty when the fields say it all.</param>
/// <param name="Fields">What changed in it; empty for what is new or gone.</param>
public sealed record EntryChange(ComparedKind Kind, string Id, ChangeKind Change, VersionPart Part, string Words, IReadOnlyList<FieldChange> Fields);
