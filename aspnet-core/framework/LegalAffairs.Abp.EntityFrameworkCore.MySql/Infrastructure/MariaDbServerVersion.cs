namespace Microsoft.EntityFrameworkCore;

public sealed class MariaDbServerVersion(Version version) : ServerVersion(version)
{
    internal override bool IsMariaDb => true;

    internal override string DefaultCollation => "utf8mb4_nopad_bin";

    internal override bool SupportsInsertReturning => Version >= new Version(10, 5);

    internal override bool SupportsLateral => false;
}
