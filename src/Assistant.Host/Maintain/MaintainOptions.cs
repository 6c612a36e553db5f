namespace Assistant.Host.Maintain;

/// <summary>The page for those who keep the rules; section <c>Maintain</c>.</summary>
internal sealed class MaintainOptions
{
    /// <summary>Whether /maintain is there at all. It serves who has signed in with the role SignIn:MaintainerRole; where nobody can sign in, this machine alone.</summary>
    public bool Enabled { get; set; }

    /// <summary>The released version to try questions against: a folder or a pack. Empty: the newest kept version that differs from the one in force.</summary>
    public string? Released { get; set; }
}
