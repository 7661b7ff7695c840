using System.Text.Json;
using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Konton;

public sealed class LoggaInTests
{
    private const string Epost = "revisor@exempel.invalid";

    [Fact]
    public async Task Ratt_losenord_ger_kontot_och_star_i_sparet_under_personens_namn()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var id = await databas.KontoAsync(Epost, Roller.Revisor);

        var inloggad = await ForsokAsync(databas, " REVISOR@exempel.invalid ");

        Assert.Equal(id, inloggad);
        var handelse = await SenasteAsync(databas);
        Assert.Equal((id, "revisor", nameof(LoggaIn)), (handelse.AnvandareId, handelse.Anvandare, handelse.Akt));
        Assert.Contains("Inloggad med lösenord", handelse.Varden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Okand_adress_och_fel_losenord_ger_samma_svar_och_bada_star_i_sparet()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        await databas.KontoAsync(Epost, Roller.Revisor);

        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => ForsokAsync(databas, Epost, "fel lösenord här"));
        var okand = await Assert.ThrowsAsync<RegelbrottException>(() => ForsokAsync(databas, "hemligt-ord@exempel.invalid", "fel lösenord här"));

        Assert.Equal(fel.Message, okand.Message);
        var spar = await databas.DbAsync(db => db.Handelser.Where(h => h.Objekttyp == "Inloggning").OrderBy(h => h.Ordning).ToListAsync());
        Assert.Equal(["Misslyckad: fel lösenord", "Misslyckad: okänd adress"], spar.Select(Utfall).Order());
        Assert.All(spar, handelse => Assert.Null(handelse.AnvandareId));
        Assert.DoesNotContain(spar, handelse => (handelse.ObjektId + handelse.Varden).Contains("hemligt-ord", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(Epost)]
    [InlineData("okand@exempel.invalid")]
    public async Task Fem_fel_sparrar_i_femton_minuter_ocksa_en_adress_som_inte_finns(string epost)
    {
        await using var databas = await Testdatabas.SkapaAsync();
        await databas.KontoAsync(Epost, Roller.Revisor);
        for (var forsok = 0; forsok < 4; forsok++)
            Assert.DoesNotContain("Vänta", (await Assert.ThrowsAsync<RegelbrottException>(() => ForsokAsync(databas, epost, "fel"))).Message, StringComparison.Ordinal);

        var femte = await Assert.ThrowsAsync<RegelbrottException>(() => ForsokAsync(databas, epost, "fel"));
        var ratt = await Assert.ThrowsAsync<RegelbrottException>(() => ForsokAsync(databas, epost));

        // Klockan i testet är 09.00 UTC, alltså 10.00 i Sverige.
        Assert.Contains("Vänta till kl. 10.16", femte.Message, StringComparison.Ordinal);
        Assert.Equal(femte.Message, ratt.Message);
        Assert.Equal(1, await databas.DbAsync(db => db.Handelser.CountAsync(h => h.Objekttyp == "Inloggningssparr")));

        databas.Klocka.Stall(databas.Klocka.GetUtcNow().AddMinutes(16));
        var efter = await Record.ExceptionAsync(() => ForsokAsync(databas, epost));
        if (epost == Epost)
            Assert.Null(efter);
        else
            Assert.DoesNotContain("Vänta", efter!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_lyckat_forsok_nollar_rakningen()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        await databas.KontoAsync(Epost, Roller.Revisor);
        for (var omgang = 0; omgang < 2; omgang++)
        {
            for (var forsok = 0; forsok < 4; forsok++)
                await Assert.ThrowsAsync<RegelbrottException>(() => ForsokAsync(databas, Epost, "fel"));
            await ForsokAsync(databas, Epost);
        }
    }

    [Fact]
    public async Task Ett_avstangt_konto_slapps_inte_in_och_sags_bara_till_den_som_kan_losenordet()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var id = await databas.KontoAsync(Epost, Roller.Revisor);
        var marke = (await databas.SkickaAsync(new VisaKonto.Query(id))).Marke;
        await databas.SkickaAsync(new StangAvKonto.Command(id, marke));

        Assert.Contains("avstängt", (await Assert.ThrowsAsync<RegelbrottException>(() => ForsokAsync(databas, Epost))).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("avstängt", (await Assert.ThrowsAsync<RegelbrottException>(() => ForsokAsync(databas, Epost, "fel"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tomma_falt_far_var_sitt_fel_och_raknas_inte()
    {
        await using var databas = await Testdatabas.SkapaAsync();

        var fel = await Assert.ThrowsAsync<ValidationException>(() => ForsokAsync(databas, "", ""));

        Assert.Equal(["Epost", "Losenord"], fel.Errors.Select(rad => rad.PropertyName));
        Assert.Equal(0, await databas.DbAsync(db => db.Handelser.CountAsync(h => h.Objekttyp == "Inloggning")));
    }

    [Fact]
    public async Task Utloggningen_star_i_sparet_och_sessionen_gar_inte_att_anvanda_igen()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var id = await databas.KontoAsync(Epost, Roller.Revisor);
        var person = new Testanvandare { Id = id, Namn = "revisor", Roller = [Roller.Revisor] };
        Assert.True(await databas.SkickaAsync(new ProvaSession.Query(id, "session-1"), person));

        await databas.SkickaAsync(new LoggaUt.Command("session-1"), person);

        Assert.False(await databas.SkickaAsync(new ProvaSession.Query(id, "session-1"), person));
        Assert.True(await databas.SkickaAsync(new ProvaSession.Query(id, "session-2"), person));
        Assert.Equal(1, await databas.DbAsync(db => db.Handelser.CountAsync(h => h.Objekttyp == "Utloggning" && h.AnvandareId == id)));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new LoggaUt.Command("session-2"), Testanvandare.UtanKonto));
    }

    private static Task<Guid> ForsokAsync(Testdatabas databas, string epost, string losenord = Testkonton.Losenord) =>
        databas.SkickaAsync(new LoggaIn.Command(epost, losenord), Testanvandare.UtanKonto);

    private static Task<Handelse> SenasteAsync(Testdatabas databas) =>
        databas.DbAsync(db => db.Handelser.Where(h => h.Objekttyp == "Inloggning").OrderByDescending(h => h.Ordning).FirstAsync());

    private static string? Utfall(Handelse handelse) => JsonSerializer.Deserialize<Dictionary<string, string?[]>>(handelse.Varden)!["Utfall"][1];
}
