namespace Assistant.Host.Access;

/// <summary>Who may ask; section <c>Access</c>.</summary>
internal sealed class AccessOptions
{
    /// <summary>
    /// Lets everybody who reaches the host use the page and <c>/api/ask</c> without signing in. Without it, and without <c>SignIn</c>, only this
    /// machine may, and the host does not start on an address that others reach.
    /// </summary>
    public bool PublicWebChat { get; set; }
}
