namespace Assistant.Host.Faults;

/// <summary>Problem objects (RFC 9457).</summary>
internal static class Problem
{
    /// <param name="status">HTTP status.</param>
    /// <param name="title">What is wrong, the same for every case of it.</param>
    /// <param name="detail">How to mend this case.</param>
    public static IResult Of(int status, string title, string detail) => Results.Problem(detail, statusCode: status, title: title);
}
