namespace Microsoft.EntityFrameworkCore;

public sealed class MySqlServerVersion(Version version) : ServerVersion(version)
{
    internal override bool IsMariaDb => false;

    internal override string DefaultCollation => "utf8mb4_0900_bin";

    internal override bool SupportsInsertReturning => false;

    internal override bool SupportsLateral => Version >= new Version(8, 0, 14);
}
