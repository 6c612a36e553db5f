namespace Assistant.Storage.Turns;

/// <summary>A turn that has just ended.</summary>
/// <param name="Arrived">When it arrived, in milliseconds since 1970.</param>
/// <param name="Erased">When anything of anybody was erased last; 0 where nothing was. Read along, so that turns take no look of their own where nobody was erased.</param>
internal sealed record EndedRow(long Arrived, long Erased);
