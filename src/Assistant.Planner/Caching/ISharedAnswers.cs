namespace Assistant.Planner.Caching;

/// <summary>Answers that the instances behind one address make for one another. Passing things: what is not found is made.</summary>
/// <remarks>An answer found here is delivered unread, so an implementation gives only what an instance of the same program and secret put there.</remarks>
public interface ISharedAnswers
{
    /// <summary>Looks for an answer, for no longer than making it would take.</summary>
    /// <param name="key">Of <see cref="AnswerKey"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The answer; null when there is none, when it is not to be trusted, or when nobody replies in time.</returns>
    ValueTask<CachedAnswer?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Offers an answer to the others. Returns at once; whether it arrives is nobody's concern.</summary>
    /// <param name="key">Of <see cref="AnswerKey"/>.</param>
    /// <param name="made">The answer.</param>
    void Offer(string key, CachedAnswer made);
}
