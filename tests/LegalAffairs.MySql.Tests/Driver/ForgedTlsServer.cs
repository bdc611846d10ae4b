namespace LegalAffairs.MySql.Tests.Driver;

public sealed class ForgedTlsServer : TlsServer
{
    protected override bool IsForged => true;
}
