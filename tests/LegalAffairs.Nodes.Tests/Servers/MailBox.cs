using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>A mail server that keeps the subjects of what it is sent.</summary>
internal sealed class MailBox : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;

    public MailBox()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _serving = ServeAsync();
    }

    public int Port { get; }

    public ConcurrentQueue<string> Subjects { get; } = new();

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        var isInData = false;
        while (await reader.ReadLineAsync() is { } line)
        {
            if (isInData && line.StartsWith("Subject: ", StringComparison.OrdinalIgnoreCase))
            {
                Subjects.Enqueue(line["Subject: ".Length..]);
            }

            isInData = (isInData || line == "DATA") && line != ".";
            if (!isInData)
            {
                await writer.WriteLineAsync(line == "QUIT" ? "221 bye" : "250 ok");
            }
            else if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
            }
        }
    }
}
