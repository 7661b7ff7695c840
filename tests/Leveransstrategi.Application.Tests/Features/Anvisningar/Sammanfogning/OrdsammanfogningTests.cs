using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Sammanfogning;

public sealed class OrdsammanfogningTests
{
    private const string Bas = "Varje avrop registreras senast fem arbetsdagar efter beställning, så att takvolymen kan följas.";

    [Theory]
    [InlineData("fem", "tre", "kan följas", "kan följas upp", "Varje avrop registreras senast tre arbetsdagar efter beställning, så att takvolymen kan följas upp.")]
    [InlineData("fem", "tre", "beställning,", "beställning och innan arbetet påbörjas,", "Varje avrop registreras senast tre arbetsdagar efter beställning och innan arbetet påbörjas, så att takvolymen kan följas.")]
    [InlineData("Varje avrop", "Avrop", "fem", "tre", "Avrop registreras senast tre arbetsdagar efter beställning, så att takvolymen kan följas.")]
    [InlineData("fem", "tre", "fem", "tre", "Varje avrop registreras senast tre arbetsdagar efter beställning, så att takvolymen kan följas.")]
    [InlineData("fem ", "", "efter beställning", "efter skriftlig beställning", "Varje avrop registreras senast arbetsdagar efter skriftlig beställning, så att takvolymen kan följas.")]
    [InlineData("fem", "fem", "takvolymen", "taket", "Varje avrop registreras senast fem arbetsdagar efter beställning, så att taket kan följas.")]
    public void Andringar_pa_var_sitt_hall_och_lika_andringar_fors_ihop(string mittFran, string mittTill, string derasFran, string derasTill, string vantad)
    {
        var (min, deras) = (Bas.Replace(mittFran, mittTill), Bas.Replace(derasFran, derasTill));

        Assert.Equal(new Ordresultat(vantad, false), Ordsammanfogning.SlaIhop(Bas, min, deras));
        Assert.Equal(new Ordresultat(vantad, false), Ordsammanfogning.SlaIhop(Bas, deras, min));
    }

    [Theory]
    [InlineData("a fem b", "a tre b", "a fyra b", "a tre fyra b")]
    [InlineData("a b", "a mitt b", "a ditt b", "a mitt ditt b")]
    [InlineData("a b c d", "a B c d", "a b C d", "a B C d")]
    [InlineData("a b, c d", "a X, c d", "a b, Y d", "a X, Y d")]
    [InlineData("a fem b", "a b", "a tre b", "a tre b")]
    [InlineData("a b c d e", "a X Y d e", "a b Z d e", "a X Y b Z d e")]
    [InlineData("- ett\n- två", "- ett\n- två\n- mitt", "- ett\n- två\n- ditt", "- ett\n- två\n- mitt ditt")]
    [InlineData("a b c d e", "a X e", "a b Y d e", "a X b Y d e")]
    [InlineData("a b", "a mycket mitt b", "a mycket ditt b", "a mycket mitt ditt b")]
    [InlineData("rad\n\nrad", "rad mitt\n\nrad", "rad\n\nditt rad", "rad mitt\n\nditt rad")]
    [InlineData("a b", "a b slut", "a b final", "a b slut final")]
    public void Ord_som_overlappar_eller_mots_krockar_och_forslaget_rymmer_bada(string bas, string min, string deras, string forslag)
    {
        var resultat = Ordsammanfogning.SlaIhop(bas, min, deras);

        Assert.True(resultat.Krockar);
        Assert.Equal(forslag, resultat.Text);
        Assert.True(Ordsammanfogning.SlaIhop(bas, deras, min).Krockar);
    }

    [Fact]
    public void En_lika_andring_ar_en_ocksa_nar_bada_har_andrat_mer() =>
        Assert.Equal(new Ordresultat("mitt b lika d ditt", false), Ordsammanfogning.SlaIhop("a b c d e", "mitt b lika d e", "a b lika d ditt"));

    [Fact]
    public void Det_som_inte_krockar_ar_med_i_forslaget() =>
        Assert.Equal(
            new Ordresultat("Mitt b tre fyra d e ditt", true),
            Ordsammanfogning.SlaIhop("a b c d e f", "Mitt b tre d e f", "a b fyra d e ditt"));

    [Theory]
    [InlineData("a [[punkt:0198c0de-0000-7000-8000-00000000000", "]] b")]
    [InlineData("[lag](https://exempel.test/a-", ") gäller")]
    [InlineData("se https://exempel.test/a-", " och mer")]
    public void En_hanvisning_och_en_adress_blandas_aldrig(string fore, string efter)
    {
        var (min, deras) = ($"{fore}1{efter}", $"{fore}2{efter}");
        var resultat = Ordsammanfogning.SlaIhop($"{fore}3{efter}", min, deras);

        Assert.True(resultat.Krockar);
        var mal = fore[fore.LastIndexOfAny(['[', '(', ' '])..].TrimStart('[', '(', ' ');
        Assert.Contains($"{mal}1", resultat.Text, StringComparison.Ordinal);
        Assert.Contains($"{mal}2", resultat.Text, StringComparison.Ordinal);
    }
}
