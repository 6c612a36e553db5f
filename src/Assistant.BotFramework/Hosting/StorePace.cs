namespace Assistant.BotFramework.Hosting;

/// <summary>Tells a store that stalls from a process that is full.</summary>
/// <remarks>
/// A disk now and then takes half a second for one commit. Turns pile up meanwhile though nobody sends more than can be answered, and are answered soon after: to
/// refuse them would be wrong. Where too many are sent the store goes on accepting, and this says nothing. For one caller at a time.
/// </remarks>
/// <param name="clock">Whose timestamps count.</param>
internal sealed class StorePace(TimeProvider clock)
{
    private static readonly TimeSpan Stall = TimeSpan.FromMilliseconds(150);

    // What piled up is worked off in about as long again as the stall took.
    private static readonly TimeSpan CatchingUp = TimeSpan.FromSeconds(2);

    private int _waiting;
    private long _lastProgress;
    private long? _stalled;

    /// <summary>Whether the store stalls, or did a moment ago.</summary>
    public bool IsBehind
    {
        get
        {
            Look();
            return _stalled is { } at && clock.GetElapsedTime(at) < CatchingUp;
        }
    }

    /// <summary>A turn begins to wait for the store.</summary>
    public void Begin()
    {
        if (_waiting++ == 0)
        {
            _lastProgress = clock.GetTimestamp();
        }
    }

    /// <summary>The store has dealt with a turn.</summary>
    public void End()
    {
        Look();
        _waiting--;
        _lastProgress = clock.GetTimestamp();
    }

    private void Look()
    {
        if (_waiting > 0 && clock.GetElapsedTime(_lastProgress) >= Stall)
        {
            _stalled = clock.GetTimestamp();
        }
    }
}
