using System.Net.Mail;
using System.Net.Sockets;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Infrastructure.Mail;

namespace Leveransstrategi.Web.Tests.Utskick;

/// <summary>E-postens inställningar prövas när portalen startar, och ett fel vid sändning tolkas så att inget skickas två gånger.</summary>
public sealed class EpostvalTests
{
    [Fact]
    public void Utan_server_behovs_inget() => new Epostval().Kontrollera();

    [Fact]
    public void En_hel_installning_godtas() => Hel().Kontrollera();

    public static TheoryData<string, Action<Epostval>> Fel => new()
    {
        { "Avsandare", val => val.Avsandare = null },
        { "Avsandare", val => val.Avsandare = "ingen adress" },
        { "Portal:Adress", val => val.Portaladress = "" },
        { "465", val => val.Port = 465 },
        { "Port", val => val.Port = 70000 },
        { "Losenord", val => val.Losenord = null },
        { "Kryptering", val => val.Kryptering = false },
        { "Mapp", val => val.Mapp = "brev" },
        { "Rollbrevlada", val => val.Rollbrevlada = "ingen adress" },
    };

    [Theory]
    [MemberData(nameof(Fel))]
    public void En_felaktig_installning_stoppar_starten_och_sager_vilken(string namn, Action<Epostval> andra)
    {
        ArgumentNullException.ThrowIfNull(andra);
        var val = Hel();
        andra(val);
        Assert.Contains(namn, Assert.Throws<InvalidOperationException>(val.Kontrollera).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Det_som_servern_avvisade_eller_aldrig_fick_forsoks_igen_men_inte_det_som_kan_ha_kommit_fram()
    {
        Assert.Equal(Sandningsutfall.Misslyckat, Brevsandare.Utfall(new SmtpException(SmtpStatusCode.MailboxBusy)));
        Assert.Equal(Sandningsutfall.Misslyckat, Brevsandare.Utfall(new SmtpException("nej", new SocketException((int)SocketError.ConnectionRefused))));
        Assert.Equal(Sandningsutfall.Oklart, Brevsandare.Utfall(new SmtpException("bröts", new IOException("bröts"))));
        Assert.Equal(Sandningsutfall.Oklart, Brevsandare.Utfall(new SmtpException("bröts", new SocketException((int)SocketError.ConnectionReset))));
    }

    private static Epostval Hel() => new()
    {
        Server = "smtp.exempel.invalid",
        Anvandare = "portalen",
        Losenord = "hemligt",
        Avsandare = "portalen@exempel.invalid",
        Portaladress = "https://portal.exempel.invalid",
    };
}
