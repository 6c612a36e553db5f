using Assistant.BotFramework.Inbox;

namespace Assistant.Storage.Outages;

/// <summary>
/// Which turn of a conversation this process runs for the database, and which it accepted behind that one: nobody else runs those before that one has ended, so in an
/// outage they are this process's to go on with.
/// </summary>
/// <param name="most">How many may be held; those above wait in the database alone.</param>
internal sealed class KeptLanes(int most)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (long Running, List<KeptTurn> Waiting)> _lanes = new(StringComparer.Ordinal);
    private int _held;

    /// <summary>This process runs the turn now.</summary>
    public void Runs(KeptTurn? turn)
    {
        if (turn is null or { Number: < 0 })
        {
            return;
        }

        lock (_gate)
        {
            var waiting = _lanes.GetValueOrDefault(turn.Conversation).Waiting ?? [];
            _held -= waiting.RemoveAll(one => one.Number <= turn.Number);
            _lanes[turn.Conversation] = (turn.Number, waiting);
        }
    }

    /// <summary>A turn was accepted and waits. Of one that waits behind another process's turn nothing is held.</summary>
    public void Waits(KeptTurn turn)
    {
        lock (_gate)
        {
            if (_held < most && _lanes.TryGetValue(turn.Conversation, out var lane) && turn.Number > lane.Running)
            {
                lane.Waiting.Add(turn);
                _held++;
            }
        }
    }

    /// <summary>The turn runs no more.</summary>
    public void Ends(KeptTurn turn)
    {
        lock (_gate)
        {
            if (_lanes.TryGetValue(turn.Conversation, out var lane) && lane.Running == turn.Number)
            {
                _lanes.Remove(turn.Conversation);
                _held -= lane.Waiting.Count;
            }
        }
    }

    /// <summary>Hands over those that wait in a conversation, in order, and the number of the one that runs; null where none waits.</summary>
    public (long Running, IReadOnlyList<KeptTurn> Waiting)? Take(string conversation)
    {
        lock (_gate)
        {
            if (!_lanes.TryGetValue(conversation, out var lane) || lane.Waiting.Count == 0)
            {
                return null;
            }

            _held -= lane.Waiting.Count;
            _lanes[conversation] = (lane.Running, []);
            return (lane.Running, [.. lane.Waiting.OrderBy(turn => turn.Number)]);
        }
    }
}
