using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace LegalAffairs.LoadTests.Exams;

/// <summary>One connection that sends a call and reads its answer, and nothing else: a full client would take the processor from the server it measures.</summary>
internal sealed class Wire(Uri root) : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] Length = "Content-Length: "u8.ToArray();
    private static readonly byte[] Chunked = "Transfer-Encoding: chunked"u8.ToArray();
    private static readonly byte[] LastChunk = "\r\n0\r\n\r\n"u8.ToArray();
    private static readonly byte[] NewCookie = "Set-Cookie: LegalAffairs.Session="u8.ToArray();
    private const int StatusAt = 9;

    private Socket? _socket;
    private byte[] _buffer = new byte[16 * 1024];

    /// <summary>The session's cookie as renewed by the last answer; null if it was not.</summary>
    public string? RenewedSession { get; private set; }

    /// <summary>Nothing is to be read between an answer and the next call, but that the other side has gone.</summary>
    public bool IsOpen => _socket is { } socket && !socket.Poll(TimeSpan.Zero, SelectMode.SelectRead);

    /// <param name="head">Request line and headers without the length.</param>
    /// <returns>The status, and the body, which is valid until the next call.</returns>
    /// <exception cref="SocketException">The server went away; the next call connects anew.</exception>
    public async Task<(int Status, ReadOnlyMemory<byte> Body)> SendAsync(string head, ReadOnlyMemory<byte> body)
    {
        _socket ??= await ConnectAsync();
        try
        {
            var start = Encoding.ASCII.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{head}Content-Length: {body.Length}\r\n\r\n")
            );
            byte[] request = [.. start, .. body.Span];
            await _socket.SendAsync(request, SocketFlags.None);
            return await ReadAsync(_socket);
        }
        catch (SocketException)
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(root.Host, root.Port);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<(int Status, ReadOnlyMemory<byte> Body)> ReadAsync(Socket socket)
    {
        var there = 0;
        while (true)
        {
            if (there == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            var read = await socket.ReceiveAsync(_buffer.AsMemory(there), SocketFlags.None);
            if (read == 0)
            {
                throw new SocketException((int)SocketError.ConnectionReset);
            }

            there += read;
            if (TryParse(_buffer.AsMemory(0, there)) is { } answer)
            {
                return answer;
            }
        }
    }

    private (int Status, ReadOnlyMemory<byte> Body)? TryParse(ReadOnlyMemory<byte> received)
    {
        var headLength = received.Span.IndexOf(EndOfHead);
        if (headLength < 0)
        {
            return null;
        }

        var head = received.Span[..headLength];
        var body = received[(headLength + EndOfHead.Length)..];
        var cookieAt = head.IndexOf(NewCookie);
        RenewedSession = cookieAt < 0 ? null : Encoding.ASCII.GetString(head[(cookieAt + NewCookie.Length)..]).Split(';')[0];
        var status = int.Parse(head.Slice(StatusAt, 3), CultureInfo.InvariantCulture);
        if (head.IndexOf(Chunked) >= 0)
        {
            return body.Span.EndsWith(LastChunk) || body.Span.SequenceEqual("0\r\n\r\n"u8) ? (status, body) : null;
        }

        var lengthAt = head.IndexOf(Length);
        var length = lengthAt < 0 ? 0 : ParseNumber(head[(lengthAt + Length.Length)..]);
        return body.Length >= length ? (status, body[..length]) : null;
    }

    private static int ParseNumber(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return int.Parse(end < 0 ? text : text[..end], CultureInfo.InvariantCulture);
    }
}
