package app.quartier.ui.builder;

import app.quartier.domain.segment.Combine;
import javafx.scene.Node;

/// What a row asks for when it is touched.
interface Hands {

  void edit(String id, Token.Part part, Node anchor);

  void menu(String id, Node anchor);

  void addCondition(String group, Node anchor);

  void addGroup(String group);

  void combine(String id, Combine combine);

  void includeMissing(String id, boolean included);

  void hover(String id);
}
