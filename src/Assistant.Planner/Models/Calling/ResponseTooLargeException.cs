namespace Assistant.Planner.Models.Calling;

/// <summary>The endpoint sent more than is read.</summary>
internal sealed class ResponseTooLargeException(int most) : Exception(FormattableString.Invariant($"The response is larger than {most} bytes."));
