namespace Assistant.BotFramework.Tests.Support;

/// <summary>How a <see cref="FakeChannel"/> sends what follows the headers of its answer.</summary>
public enum ChannelBody
{
    /// <summary>At once.</summary>
    Whole,

    /// <summary>Not at all, and the connection stays open.</summary>
    Stalls,

    /// <summary>A byte now and then, without end.</summary>
    Drips,
}
