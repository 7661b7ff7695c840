using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Leveransstrategi.TestSupport;

/// <summary>
/// E-postserver (SMTP server) i proven: en riktig lyssnare på den egna datorn som talar RFC 5321, tar emot brev och kan säga nej, för stunden
/// eller för gott, eller lägga på mitt i ett brev.
/// </summary>
public sealed class Smtpserver : IAsyncDisposable
{
    private readonly TcpListener lyssnare = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource slut = new();
    private readonly Task arbete;

    /// <summary>Startar servern (starts the server) på en ledig port.</summary>
    public Smtpserver()
    {
        lyssnare.Start();
        arbete = LyssnaAsync();
    }

    /// <summary>Porten (the port).</summary>
    public int Port => ((IPEndPoint)lyssnare.LocalEndpoint).Port;

    /// <summary>Breven som är mottagna (accepted letters), med mottagare och hela texten så som den kom.</summary>
    public ConcurrentQueue<(string Till, string Text)> Mottagna { get; } = new();

    /// <summary>Vad servern svarar på kommande mottagare (replies to coming recipients), ett i taget; annars tar den emot.</summary>
    public ConcurrentQueue<string> Nej { get; } = new();

    /// <summary>Antal anslutningar (connections made).</summary>
    public int Anslutningar { get; private set; }

    /// <summary>Lägger på utan svar när nästa brev är överfört (hangs up without a reply after the next letter).</summary>
    public bool LaggPa { get; set; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await slut.CancelAsync();
        lyssnare.Stop();
        await arbete;
        slut.Dispose();
    }

    private async Task LyssnaAsync()
    {
        var samtal = new List<Task>();
        try
        {
            while (true)
            {
                var klient = await lyssnare.AcceptTcpClientAsync(slut.Token);
                Anslutningar++;
                samtal.Add(SamtalaAsync(klient));
            }
        }
        catch (Exception fel) when (fel is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(samtal);
        }
    }

    private async Task SamtalaAsync(TcpClient klient)
    {
        using (klient)
        {
            try
            {
                await using var strom = klient.GetStream();
                using var lasare = new StreamReader(strom, Encoding.UTF8);
                await using var skrivare = new StreamWriter(strom, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
                await skrivare.WriteLineAsync("220 prov.exempel.invalid ESMTP");
                var till = "";
                while (await lasare.ReadLineAsync(slut.Token) is { } rad)
                {
                    var ord = rad.Split(' ', ':')[0].ToUpperInvariant();
                    if (ord == "RCPT")
                        till = rad[(rad.IndexOf('<', StringComparison.Ordinal) + 1)..rad.IndexOf('>', StringComparison.Ordinal)];
                    if (ord != "DATA")
                    {
                        await skrivare.WriteLineAsync(Svar(ord));
                        if (ord == "QUIT")
                            return;
                        continue;
                    }

                    await skrivare.WriteLineAsync("354 Avsluta med en ensam punkt");
                    var text = new StringBuilder();
                    while (await lasare.ReadLineAsync(slut.Token) is { } del && del != ".")
                        text.Append(del.StartsWith('.') ? del[1..] : del).Append('\n');
                    Mottagna.Enqueue((till, text.ToString()));
                    if (LaggPa)
                        return;
                    await skrivare.WriteLineAsync("250 Mottaget");
                }
            }
            catch (Exception fel) when (fel is OperationCanceledException or IOException)
            {
                // Klienten lade på, eller provet är slut.
            }
        }
    }

    private string Svar(string ord) => ord switch
    {
        "EHLO" or "HELO" => "250 prov.exempel.invalid",
        "RCPT" when Nej.TryDequeue(out var nej) => nej,
        "MAIL" or "RCPT" or "RSET" or "NOOP" => "250 OK",
        "QUIT" => "221 Hej då",
        _ => "502 Känner inte det",
    };
}
