using System.Threading.RateLimiting;

namespace Assistant.Storage.Sharing;

/// <summary>No; and when to ask again.</summary>
internal sealed class RefusedLease(TimeSpan after) : RateLimitLease
{
    /// <inheritdoc/>
    public override bool IsAcquired => false;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => [MetadataName.RetryAfter.Name];

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = metadataName == MetadataName.RetryAfter.Name ? after : null;
        return metadata is not null;
    }
}
