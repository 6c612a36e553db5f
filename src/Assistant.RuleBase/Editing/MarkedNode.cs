namespace Assistant.RuleBase.Editing;

/// <summary>A piece of YAML that knows from which character to which it stands.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
internal abstract record MarkedNode(int Start, int End);
