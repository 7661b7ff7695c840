using System.Text;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Infrastructure.Mail;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Utskick;

/// <summary>Utkorgen mot en riktig e-postserver (the outbox against a real SMTP server) som provet startar.</summary>
public sealed class SmtpTests
{
    [Fact]
    public async Task Brevet_kommer_fram_en_gang_med_lankar_och_svenska_tecken()
    {
        await using var server = new Smtpserver();
        await using var databas = await SkapaAsync(server);
        await SkrivAsync(databas, "a@exempel.invalid");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => KorAsync(databas))));
        await KorAsync(databas);

        var (till, text) = Assert.Single(server.Mottagna);
        Assert.Equal("a@exempel.invalid", till);
        var (huvud, kropp) = Delad(text);
        Assert.Contains("From: portalen@exempel.invalid", huvud, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", huvud, StringComparison.Ordinal);
        Assert.Contains("Påminnelse: åtgärd å ä ö", kropp, StringComparison.Ordinal);
        Assert.Contains("https://portalen.exempel.invalid/ramavtal/paminnelser", kropp, StringComparison.Ordinal);
        Assert.Equal(Brevlage.Skickat, (await BrevetAsync(databas)).Lage);
    }

    [Theory]
    [InlineData("451 4.3.0 Försök igen senare")]
    [InlineData("550 5.7.1 Avvisat")]
    public async Task Ett_nej_fran_servern_forsoks_igen_efter_vantan_och_brevet_kommer_fram_en_gang(string nej)
    {
        await using var server = new Smtpserver();
        server.Nej.Enqueue(nej);
        await using var databas = await SkapaAsync(server);
        await SkrivAsync(databas, "a@exempel.invalid");

        await KorAsync(databas);
        Assert.Empty(server.Mottagna);
        var brev = await BrevetAsync(databas);
        Assert.Equal((Brevlage.Vantar, 1), (brev.Lage, brev.Forsok));
        Assert.NotNull(brev.Fel);
        await KorAsync(databas);
        Assert.Equal(1, server.Anslutningar);

        databas.Klocka.Stall(brev.TidigastNasta);
        await KorAsync(databas);
        await KorAsync(databas);
        Assert.Single(server.Mottagna);
        Assert.Equal((Brevlage.Skickat, 2), ((await BrevetAsync(databas)).Lage, (await BrevetAsync(databas)).Forsok));
    }

    [Fact]
    public async Task Lagger_servern_pa_mitt_i_ar_brevet_oklart_och_skickas_inte_av_sig_sjalvt()
    {
        await using var server = new Smtpserver { LaggPa = true };
        await using var databas = await SkapaAsync(server);
        await SkrivAsync(databas, "a@exempel.invalid");

        await KorAsync(databas);
        server.LaggPa = false;
        databas.Klocka.Stall(databas.Klocka.GetUtcNow().AddDays(1));
        await KorAsync(databas);

        Assert.Single(server.Mottagna);
        Assert.Equal(Brevlage.Oklart, (await BrevetAsync(databas)).Lage);
    }

    private static (string Huvud, string Kropp) Delad(string text)
    {
        var mitt = text.IndexOf("\n\n", StringComparison.Ordinal);
        var (huvud, kropp) = (text[..mitt], text[mitt..]);
        return (huvud, huvud.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(kropp.Replace("\n", "", StringComparison.Ordinal)))
            : Citerat(kropp));
    }

    // Quoted-printable, RFC 2045: ett likhetstecken sist på raden fortsätter den, annars följer en oktett.
    private static string Citerat(string kropp)
    {
        var oktetter = new List<byte>();
        var rak = kropp.Replace("=\n", "", StringComparison.Ordinal);
        for (var i = 0; i < rak.Length; i++)
        {
            oktetter.AddRange(rak[i] == '=' ? [Convert.ToByte(rak.Substring(i + 1, 2), 16)] : Encoding.UTF8.GetBytes(rak[i].ToString()));
            i += rak[i] == '=' ? 2 : 0;
        }

        return Encoding.UTF8.GetString([.. oktetter]);
    }

    private static Task<Testdatabas> SkapaAsync(Smtpserver server) => Testdatabas.SkapaAsync(mer: tjanster =>
    {
        var val = new Epostval { Server = "127.0.0.1", Port = server.Port, Kryptering = false, Avsandare = "portalen@exempel.invalid", Portaladress = "https://portalen.exempel.invalid" };
        val.Kontrollera();
        tjanster.AddSingleton(val).AddSingleton<Brevform>().AddSingleton<IBrevsandare, Brevsandare>().AddSingleton<Utskickare>();
    });

    private static Task<int> SkrivAsync(Testdatabas databas, string till) => databas.MedAsync(leverantor =>
    {
        leverantor.GetRequiredService<Akt>().Namn = "Test";
        leverantor.GetRequiredService<Brevskrivare>().Skriv(Brevnyckel.Paminnelser(new(2026, 11, 22), till), till, "En påminnelse", "Påminnelse: åtgärd å ä ö\n\n.punkt först på raden\n~/ramavtal/paminnelser\n");
        return leverantor.GetRequiredService<LeveransDbContext>().SaveChangesAsync();
    });

    private static Task<int> KorAsync(Testdatabas databas) => databas.MedAsync(leverantor => leverantor.GetRequiredService<Utskickare>().KorAsync(CancellationToken.None));

    private static Task<Brev> BrevetAsync(Testdatabas databas) => databas.DbAsync(db => db.Utkorg.AsNoTracking().SingleAsync());
}
