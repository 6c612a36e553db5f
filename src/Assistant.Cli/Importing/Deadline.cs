namespace Assistant.Cli.Importing;

/// <summary>When a parser must have finished; it is asked between steps.</summary>
internal sealed class Deadline(TimeProvider time, TimeSpan allowed)
{
    private readonly long _begun = time.GetTimestamp();

    /// <exception cref="TimeoutException">The time is up.</exception>
    public void Check()
    {
        if (time.GetElapsedTime(_begun) > allowed)
        {
            throw new TimeoutException();
        }
    }
}
