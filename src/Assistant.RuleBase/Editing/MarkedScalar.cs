namespace Assistant.RuleBase.Editing;

internal sealed record MarkedScalar(int Start, int End, string Text) : MarkedNode(Start, End);
