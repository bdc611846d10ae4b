using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LegalAffairs.MySql.Tests.Driver;

/// <summary>A line to the server that can fall silent without being closed, as when a cable is pulled.</summary>
internal sealed class Line : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly int port;
    private volatile TaskCompletionSource speaking = new();

    private Line(DbConnectionStringBuilder target)
    {
        port = Convert.ToInt32(target["Port"], CultureInfo.InvariantCulture);
        speaking.SetResult();
        listener.Start();
        target["Port"] = ((IPEndPoint)listener.LocalEndpoint).Port;
        ConnectionString = target.ConnectionString;
        _ = AcceptAsync();
    }

    public string ConnectionString { get; }

    public static Task<Line> ToAsync(string connectionString) =>
        Task.FromResult(new Line(new DbConnectionStringBuilder { ConnectionString = connectionString }));

    public void FallSilent() => speaking = new TaskCompletionSource();

    public void SpeakAgain() => speaking.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!end.IsCancellationRequested)
        {
            var near = await listener.AcceptTcpClientAsync(end.Token);
            var far = new TcpClient();
            await speaking.Task.WaitAsync(end.Token);
            await far.ConnectAsync(IPAddress.Loopback, port, end.Token);
            _ = CarryAsync(near, far);
            _ = CarryAsync(far, near);
        }
    }

    private async Task CarryAsync(TcpClient from, TcpClient to)
    {
        var buffer = new byte[16384];
        try
        {
            int count;
            while ((count = await from.GetStream().ReadAsync(buffer, end.Token)) > 0)
            {
                await speaking.Task.WaitAsync(end.Token);
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count), end.Token);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The end of the line, or of the test.
        }
        from.Close();
        to.Close();
    }
}
