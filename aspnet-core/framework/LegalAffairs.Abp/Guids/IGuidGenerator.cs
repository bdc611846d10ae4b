using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Abp.Guids;

public interface IGuidGenerator
{
    /// <summary>A UUID v7: keys made later sort later.</summary>
    Guid Create();
}

internal sealed class UuidV7Generator(TimeProvider time) : IGuidGenerator, ISingletonDependency
{
    public Guid Create() => Guid.CreateVersion7(time.GetUtcNow());
}
