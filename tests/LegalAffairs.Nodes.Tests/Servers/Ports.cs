using System.Net;
using System.Net.Sockets;

namespace LegalAffairs.Nodes.Tests.Servers;

internal static class Ports
{
    /// <summary>Nobody listens there now.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
