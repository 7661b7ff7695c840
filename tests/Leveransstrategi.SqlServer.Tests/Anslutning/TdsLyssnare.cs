using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Leveransstrategi.SqlServer.Tests.Anslutning;

/// <summary>
/// TdsLyssnare (a listener that speaks just enough TDS): svarar på hälsning och inloggning och på varje fråga med en kolumn och inga rader. Den
/// är ingen databas; den finns för att klienten ska komma så långt att den skickar parametrar. Källa: MS-TDS, 2.2.
/// </summary>
internal sealed class TdsLyssnare : IDisposable
{
    /// <summary>Meddelandeslag: anrop med parametrar (RPC).</summary>
    public const byte Anrop = 0x03;

    private const byte Inloggning = 0x10;
    private const byte Halsning = 0x12;
    private const byte Svar = 0x04;

    private readonly TcpListener lyssnare = new(IPAddress.Loopback, 0);
    private readonly List<(byte Slag, byte[] Innehall)> mottaget = [];

    public TdsLyssnare()
    {
        lyssnare.Start();
        _ = TaEmotAsync();
    }

    public string Anslutning => $"Server=127.0.0.1,{((IPEndPoint)lyssnare.LocalEndpoint).Port};Database=Prov;User ID=prov;Password=prov;Encrypt=False;"
        + "Pooling=False;Connect Timeout=20;Command Timeout=20;ConnectRetryCount=0";

    /// <summary>Meddelanden som klienten har skickat.</summary>
    public IReadOnlyList<(byte Slag, byte[] Innehall)> Mottaget
    {
        get
        {
            lock (mottaget)
                return [.. mottaget];
        }
    }

    public void Dispose() => lyssnare.Dispose();

    private async Task TaEmotAsync()
    {
        try
        {
            while (true)
            {
                using var klient = await lyssnare.AcceptTcpClientAsync();
                await BetjanaAsync(klient.GetStream());
            }
        }
        catch (Exception fel) when (fel is SocketException or ObjectDisposedException or IOException or EndOfStreamException)
        {
            // Lyssnaren är stängd, eller klienten har gått.
        }
    }

    private async Task BetjanaAsync(NetworkStream strom)
    {
        while (await LasAsync(strom) is { } meddelande)
        {
            lock (mottaget)
                mottaget.Add(meddelande);
            await strom.WriteAsync(Paket(meddelande.Slag switch
            {
                Halsning => Halsningssvar(),
                Inloggning => [.. Sprakordning(), .. Inloggningssvar(), .. Klart()],
                _ => [.. Kolumn(), .. Klart()],
            }));
        }
    }

    private static async Task<(byte Slag, byte[] Innehall)?> LasAsync(NetworkStream strom)
    {
        var innehall = new List<byte>();
        var huvud = new byte[8];
        do
        {
            if (await strom.ReadAtLeastAsync(huvud, huvud.Length, throwOnEndOfStream: false) < huvud.Length)
                return null;
            var del = new byte[BinaryPrimitives.ReadUInt16BigEndian(huvud.AsSpan(2)) - huvud.Length];
            await strom.ReadExactlyAsync(del);
            innehall.AddRange(del);
        }
        while ((huvud[1] & 1) == 0);
        return (huvud[0], [.. innehall]);
    }

    private static byte[] Paket(byte[] innehall)
    {
        byte[] paket = [Svar, 1, 0, 0, 0, 0, 1, 0, .. innehall];
        BinaryPrimitives.WriteUInt16BigEndian(paket.AsSpan(2), (ushort)paket.Length);
        return paket;
    }

    // VERSION (15.0) och ENCRYPTION (stöds inte), med plats och längd före värdena.
    private static byte[] Halsningssvar() => [0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xFF, 15, 0, 0x07, 0xD0, 0, 0, 2];

    // ENVCHANGE 7: databasens språkordning (LCID 041D), som klienten skickar med varje textparameter.
    private static byte[] Sprakordning() => [0xE3, 8, 0, 7, 5, 0x1D, 0x04, 0xD0, 0, 0, 0];

    // LOGINACK: gränssnitt 1, TDS 7.4, programnamn och version.
    private static byte[] Inloggningssvar()
    {
        byte[] namn = System.Text.Encoding.Unicode.GetBytes("Microsoft SQL Server");
        byte[] kropp = [1, 0x74, 0, 0, 4, (byte)(namn.Length / 2), .. namn, 15, 0, 0x07, 0xD0];
        return [0xAD, (byte)kropp.Length, 0, .. kropp];
    }

    // COLMETADATA: en kolumn nvarchar(128) utan namn.
    private static byte[] Kolumn() => [0x81, 1, 0, 0, 0, 0, 0, 1, 0, 0xE7, 0, 1, 0x1D, 0x04, 0xD0, 0, 0, 0];

    // DONE utan rader.
    private static byte[] Klart() => [0xFD, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
}
