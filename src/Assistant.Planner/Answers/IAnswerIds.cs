namespace Assistant.Planner.Answers;

/// <summary>Gives every delivered answer its own identifier; a replay gives its own series.</summary>
public interface IAnswerIds
{
    /// <summary>26 characters, sortable by time.</summary>
    string Next();
}
