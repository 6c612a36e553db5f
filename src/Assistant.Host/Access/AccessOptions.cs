namespace Assistant.Host.Access;

/// <summary>Who may ask; section <c>Access</c>.</summary>
internal sealed class AccessOptions
{
    /// <summary>
    /// Lets everybody who reaches the host use the page and <c>/api/ask</c> without signing in. Without it, and without <c>SignIn</c>, only this
    /// machine may, and the host does not start on an address that others reach.
    /// </summary>
    public bool PublicWebChat { get; set; }

    /// <summary>
    /// Whether this machine itself is served without signing in: the page, /api/ask, /maintain, /metrics. By default only while no bot credentials are set:
    /// behind a proxy on this machine that sends no X-Forwarded-For, everybody looks like this machine.
    /// </summary>
    public bool? ThisMachine { get; set; }
}
